declare module 'subset-font' {
  /** A font cut down to the glyphs of a text. */
  function subsetFont(
    font: Uint8Array,
    text: string,
    options: { readonly targetFormat: 'sfnt'; readonly noHinting?: boolean },
  ): Promise<Uint8Array>;
  export = subsetFont;
}
