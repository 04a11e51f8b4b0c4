/** The part of the package that `koreanFontPlugin` uses. The package has no types. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'sfnt' | 'woff2'; preserveNameIds?: readonly number[] },
  ): Promise<Uint8Array>;
}
