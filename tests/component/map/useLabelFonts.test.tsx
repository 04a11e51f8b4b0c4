/** The fonts of the names on the map. */
import { expect, onTestFinished, test, vi } from 'vitest';
import { useLabelFonts } from '../../../src/map/useLabelFonts.ts';
import { mount } from '../mount.tsx';

function Fonts() {
  const fonts = useLabelFonts();
  return <output>{fonts ? `[${fonts.join()}]` : 'waiting'}</output>;
}

/** The hook, with fonts that answer when they are told to, and a clock that goes on when it is told to. */
function shown(query = '') {
  const answers = new Map<string, { arrive: () => void; fail: () => void }>();
  const load = vi.spyOn(document.fonts, 'load').mockImplementation(
    (font) =>
      new Promise((resolve, reject) => {
        const answer = {
          arrive: () => resolve([]),
          fail: () => reject(new DOMException('', 'NetworkError')),
        };
        answers.set(font.replace(/^.*px "|"$/g, ''), answer);
      }),
  );
  onTestFinished(() => load.mockRestore());
  const waits: (() => void)[] = [];
  const clock = {
    now: () => 0,
    frame: () => () => undefined,
    after: (_: number, act: () => void) => {
      waits.push(act);
      return () => undefined;
    },
  };
  const { container, actions } = mount(<Fonts />, { view: query, environment: { clock } });
  const font = (name: string) => answers.get(name);
  const names = () => container.textContent;
  return { font, names, actions, timeIsUp: () => waits.at(-1)?.() };
}

test('Names wait for the font of their language, and for no other', async () => {
  const { font, names } = shown();
  await expect.poll(names).toBe('waiting');
  font('Lodelines Sans')?.arrive();
  await expect.poll(names).toBe('[Lodelines Sans]');
  expect(font('Lodelines Korean')).toBeUndefined();
});

test('A font that does not answer costs the names some seconds, and is used when it comes', async () => {
  const { font, names, timeIsUp } = shown();
  await expect.poll(names).toBe('waiting');
  timeIsUp();
  await expect.poll(names).toBe('[]');
  font('Lodelines Sans')?.arrive();
  await expect.poll(names).toBe('[Lodelines Sans]');
});

test('Korean names do without the one of the two fonts that does not answer', async () => {
  const { font, names, timeIsUp } = shown('?lang=ko');
  font('Lodelines Korean')?.arrive();
  await expect.poll(names).toBe('waiting');
  timeIsUp();
  await expect.poll(names).toBe('[Lodelines Korean]');
});

test('A font that cannot be fetched is not waited for', async () => {
  const { font, names } = shown();
  font('Lodelines Sans')?.fail();
  await expect.poll(names).toBe('[]');
});
