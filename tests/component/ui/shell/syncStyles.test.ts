/** The page starts when its style sheets are there, also in browsers that run scripts before. */
import { expect, onTestFinished, test } from 'vitest';
import { whenStyled } from '../../../../src/ui/shell/syncStyles.ts';

/** An element with a link to a style sheet that is still on its way, and what has become of it. */
function styled(href: string) {
  const within = document.createElement('div');
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  const ended = new Promise<string>((resolve) => {
    link.addEventListener('load', () => resolve('arrived'));
    link.addEventListener('error', () => resolve('failed'));
  });
  within.append(link);
  document.body.append(within);
  onTestFinished(() => within.remove());
  return { within, ended };
}

test('It waits for a style sheet that is on its way', async () => {
  const { within, ended } = styled('data:text/css,.unused{color:red}');
  let isStyled = false;
  const waiting = whenStyled(within).then(() => (isStyled = true));
  await Promise.resolve();
  expect(isStyled).toBe(false);
  expect(await ended).toBe('arrived');
  await waiting;
});

test('It does not go on without a style sheet that has failed', async () => {
  const { within, ended } = styled('http://127.0.0.1:1/refused.css');
  const before = whenStyled(within);
  expect(await ended).toBe('failed');
  const after = whenStyled(within);
  const waits = async (promise: Promise<void>) =>
    Promise.race([promise.then(() => 'goes on'), Promise.resolve('waits')]);
  expect([await waits(before), await waits(after)]).toEqual(['waits', 'waits']);
});

test('It does not wait where no style sheet is missing', async () => {
  expect(await whenStyled(document.createElement('div'))).toBeUndefined();
});
