/** The palette of the thread: each era picks one. Light and dark tones of the drawn line, and of text on paper (4.5:1 or more). */
export const HUES = {
  ochre: { label: 'Ocre', line: ['#B87A15', '#D9A13B'], text: ['#8A5A06', '#E2B25C'] },
  prussian: { label: 'Bleu de Prusse', line: ['#1F4E7E', '#6FA3D8'], text: ['#1F4E7E', '#8DB9E6'] },
  moss: { label: 'Vert mousse', line: ['#4F7A32', '#8DB96B'], text: ['#3F6628', '#9FC77F'] },
  vermilion: { label: 'Vermillon', line: ['#D2452D', '#F0795F'], text: ['#A8321D', '#F59078'] },
  plum: { label: 'Prune', line: ['#7A3E74', '#C48ABD'], text: ['#6E3769', '#D09CCA'] },
  copper: { label: 'Cuivre', line: ['#B0622B', '#DC9460'], text: ['#8F4A1B', '#E3A473'] },
  teal: { label: 'Canard', line: ['#1E7A78', '#62BDB9'], text: ['#14625F', '#79CAC6'] },
  garnet: { label: 'Grenat', line: ['#9B2743', '#E07A93'], text: ['#8C213B', '#E890A5'] },
  slate: { label: 'Ardoise', line: ['#56657A', '#9DADC4'], text: ['#48566A', '#AEBCD0'] },
  olive: { label: 'Olive', line: ['#7C7A1E', '#BDBB5A'], text: ['#605E10', '#C9C76E'] },
} as const satisfies Record<string, { label: string; line: readonly [string, string]; text: readonly [string, string] }>

export type Hue = keyof typeof HUES
