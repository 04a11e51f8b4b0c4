/** Takes a file that is dropped. */
import { type DragEvent, useState } from 'react';

interface FileDrop {
  /** Whether a file is over the element. */
  readonly dropping: boolean;
  readonly dropProps: {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

/** Returns the props of an element that takes files, the first of several. Anything else is left to the browser. */
export function useFileDrop(onFile: (file: File) => Promise<void>): FileDrop {
  const [dropping, setDropping] = useState(false);
  const hasFile = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files');
  return {
    dropping,
    dropProps: {
      onDragOver: (event) => {
        if (!hasFile(event)) return;
        event.preventDefault();
        setDropping(true);
      },
      onDragLeave: ({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setDropping(false);
      },
      onDrop: (event) => {
        const file = event.dataTransfer.files[0];
        setDropping(false);
        if (!file) return;
        event.preventDefault();
        void onFile(file);
      },
    },
  };
}
