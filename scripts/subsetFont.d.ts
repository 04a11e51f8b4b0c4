/** What `koreanFontPlugin` uses of the package, which brings no types. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'sfnt' | 'woff2'; preserveNameIds?: readonly number[] },
  ): Promise<Uint8Array>;
}
