/** A lesson in the player, as in the panel of the page, and alone with some questions. */
import { expect } from 'vitest';
import { page } from 'vitest/browser';
import type { Lesson } from '../../../src/domain/lesson/lesson.ts';
import { EXTENSIONS } from '../../../src/extensions.ts';
import { Cover } from '../../../src/lessons/Cover.tsx';
import { Player } from '../../../src/scenes/player/Player.tsx';
import type { Environment } from '../../../src/state/environment.ts';
import { useShortcuts } from '../../../src/ui/keys/useShortcuts.ts';
import { ExtensionsContext } from '../../../src/ui/extensions.ts';
import { mount } from '../mount.tsx';

function Page() {
  useShortcuts(EXTENSIONS);
  return (
    <ExtensionsContext value={EXTENSIONS}>
      <div>
        <div data-testid="map">
          <button type="button">A map</button>
        </div>
        <Cover className="" />
      </div>
      <Player>
        <p>Something else</p>
      </Player>
    </ExtensionsContext>
  );
}

/** Opens a lesson at an address, such as `?lesson=small-lesson&step=2`; `lesson` in the place of the small one. */
export async function openLesson(
  view = '?lesson=small-lesson',
  { lesson, environment }: { readonly lesson?: Lesson; readonly environment?: Partial<Environment> } = {},
) {
  const made = mount(<Page />, { view, ...(environment && { environment }) });
  if (lesson) made.actions.showTour(lesson);
  await expect.element(page.getByText('For the teacher', { exact: true })).toBeVisible();
  return {
    ...made,
    button: (name: string | RegExp) => page.getByRole('button', { name, exact: true }),
    card: page.getByRole('group').first(),
  };
}
