/** Captions as a file beside the film. */
import { type Caption, FPS, type FilmPlan } from './filmPlan.ts';

/** The captions of a film as WebVTT; the same caption in segments that follow each other is one cue. */
export function vttOf({ segments }: FilmPlan): string {
  const cues: { start: number; end: number; caption: Caption }[] = [];
  for (const { start, frames, action } of segments) {
    const caption = action.kind === 'end' ? null : action.caption;
    const last = cues.at(-1);
    if (!caption) continue;
    if (last?.caption === caption && last.end === start) last.end = start + frames;
    else cues.push({ start, end: start + frames, caption });
  }
  const texts = cues.map(
    ({ start, end, caption: { title, text } }) =>
      `${stamp(start)} --> ${stamp(end)}\n${[title, text].filter(Boolean).map(escaped).join('\n')}\n`,
  );
  return ['WEBVTT\n', ...texts].join('\n');
}

/** A time such as `00:01:02.500`. */
function stamp(frame: number): string {
  const ms = Math.round((frame * 1000) / FPS);
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0');
  const [hours, minutes, seconds] = [ms / 3_600_000, (ms / 60_000) % 60, (ms / 1000) % 60];
  return `${two(hours)}:${two(minutes)}:${two(seconds)}.${String(ms % 1000).padStart(3, '0')}`;
}

/** A blank line ends a cue, so there are none in a text. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/\n+/gu, '\n');
}
