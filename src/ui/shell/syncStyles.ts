/** Waits for the style sheets of the page. */
import { missingStyles } from '../controls/missingStyles.ts';

/**
 * Resolves when all style sheets in an element have arrived; never, if one has failed. Safari runs modules while style
 * sheets are still on their way.
 */
export async function whenStyled(within: ParentNode): Promise<void> {
  const arrivals = missingStyles(within).map(
    (link) =>
      new Promise<void>((resolve) => {
        link.addEventListener('load', () => resolve(), { once: true });
      }),
  );
  await Promise.all(arrivals);
}
