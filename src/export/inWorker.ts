/** Work in a worker, so that the page does not stand still. */

/**
 * What a worker answers to a message, after which it is ended. Rejects with the reason of `signal`, and if the worker
 * cannot start, as in a frame without an origin of its own, or fails.
 */
export function inWorker<Answer>(
  start: () => Worker,
  message: unknown,
  signal: AbortSignal,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = start();
    const end = (act: () => void) => {
      worker.terminate();
      act();
    };
    Object.assign(signal, { onabort: () => end(() => reject(signal.reason as Error)) });
    Object.assign(worker, {
      onmessage: ({ data }: MessageEvent<Answer>) => end(() => resolve(data)),
      onerror: () =>
        end(() => reject(new Error('inWorker: expected an answer, got an error of the worker.'))),
    });
    // Nothing is transferred: without a worker the message is still needed here.
    worker.postMessage(message, []);
  });
}
