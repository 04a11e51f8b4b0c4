/** What is used of gifenc, which has no types of its own. */
declare module 'gifenc' {
  type Colours = number[][];
  /** At most `most` colours for pixels of four bytes each. */
  export function quantize(pixels: Uint8ClampedArray, most: number): Colours;
  export function GIFEncoder(): {
    writeFrame: (
      index: Uint8Array,
      width: number,
      height: number,
      options: {
        readonly palette?: readonly (readonly number[])[];
        /** Milliseconds. */
        readonly delay: number;
        readonly transparent?: boolean;
        readonly transparentIndex?: number;
        /** 1 leaves the frame in place. */
        readonly dispose?: number;
      },
    ) => void;
    finish: () => void;
    bytes: () => Uint8Array<ArrayBuffer>;
  };
}
