/** The part of the package that `fontPlugin` uses. The package has no types. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: 'sfnt' | 'woff2';
      preserveNameIds?: readonly number[];
      keepFeatures?: readonly string[];
    },
  ): Promise<Uint8Array>;
}
