/** What a link is shared with, in pixels. */
export const IMAGE_SIZE = { width: 1200, height: 630 }

/** The address of the image drawn for a page: `/projets/voxe` → `/partage/projets/voxe.png`. */
export const imagePath = (path: string): string => `/partage${path === '/' ? '/index' : path}.png`
