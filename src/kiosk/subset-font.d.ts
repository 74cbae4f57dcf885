declare module 'subset-font' {
  /** A font cut down to the glyphs of a text. */
  function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: 'sfnt';
      readonly noHinting?: boolean;
      /** OpenType tags; all features where it is absent. */
      readonly keepFeatures?: readonly string[];
      readonly dropTables?: readonly string[];
    },
  ): Promise<Uint8Array>;
  export = subsetFont;
}
