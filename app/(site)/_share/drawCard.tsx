import { ImageResponse } from 'next/og'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Card } from '@/lib/sharing/card'
import { IMAGE_SIZE } from '@/lib/sharing/imagePath'
import { CardDrawing } from './CardDrawing'

/** Made with the fonts of pages (`deploy/fonts`); read once. */
const font = (file: string) => readFile(join(process.cwd(), '.fonts', file))
let fonts: Promise<[Buffer, Buffer]> | undefined

/**
 * A card as a PNG. Its answer says nothing of how long it may be kept: the page does, since its facts may change.
 * @param name who publishes
 */
export async function drawCard(card: Card, name: string): Promise<Response> {
  const [title, text] = await (fonts ??= Promise.all([font('drawing-title.ttf'), font('drawing-text.ttf')]))
  const image = new ImageResponse(<CardDrawing card={card} name={name} />, {
    ...IMAGE_SIZE, fonts: [{ name: 'title', data: title, weight: 700 }, { name: 'text', data: text, weight: 500 }],
  })
  return new Response(await image.arrayBuffer(), { headers: { 'Content-Type': 'image/png' } })
}
