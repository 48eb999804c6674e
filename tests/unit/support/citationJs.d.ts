declare module '@citation-js/core' {
  /** Bibliographic data, read from any format whose plugin is loaded, as CSL-JSON. */
  export class Cite {
    constructor(data: string)
    readonly data: object[]
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
