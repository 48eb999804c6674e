/** What the site works out by itself is no change that anyone made: two versions are compared without it. */
export const NoDiff = () => null
