/** Words that begin a text without being part of a name: after a colon or inside a sentence, they lose their capital. */
const COMMON = /^(?:(?:L|D|C|Qu)[’'](?=\p{L})|(?:Les?|La|Une?|Des?|Du|Ces?|Cet|Cette|Ses|Son|Sa|Leurs?|Au|Aux|À|Avec|Chez|Dans|En|Par|Pour|Sur|Depuis|Pendant|Vers|Après|Avant|Quand|Où|Deux|Trois|Quatre|Cinq|Six|Sept|Huit|Neuf|Dix|Onze|Cent)(?=\s))/u

/** What was typed as a line of its own, as it goes on a sentence: « Une plateforme » → « une plateforme »; a name keeps its capital. */
export const inSentence = (text: string): string => text.replace(COMMON, (word) => word.toLowerCase())
