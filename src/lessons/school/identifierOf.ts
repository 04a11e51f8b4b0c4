/** Identifiers of lessons in learning platforms. */
import type { Lesson } from '../../domain/lesson/lesson.ts';
import { copyOf, formatOwnTour } from '../../domain/ownTour/ownTour.ts';
import { OWN } from '../../domain/tour/tour.ts';

/**
 * A name such as `lodelines-korea-between-suppliers`. That of a reader's own lesson depends on all of its file, because
 * platforms take two packages with one name for the same.
 */
export function identifierOf(lesson: Lesson): string {
  const name = `lodelines-${lesson.id}`;
  return lesson.id === OWN
    ? `${name}-${hashOf(formatOwnTour({ ...copyOf(lesson, ''), release: null }, 0))}`
    : name;
}

/** FNV-1a over UTF-16, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
