/** A Vitest reporter that shows how long projects and files took. */
import path from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';

/**
 * Timing of one test file. `seconds` is the sum of imports, hooks and tests (in a browser, of tests). `start` and `end` are in seconds
 * on a shared clock.
 */
export interface FileTime {
  readonly project: string;
  readonly file: string;
  readonly seconds: number;
  readonly start: number;
  readonly end: number;
}

/** Number of files in the list of the slowest. */
const SLOWEST = 10;

/** Collects the times of all files and prints them before Vitest's own summary. Prints nothing for a single file. */
export function timingReporter(): Reporter {
  const started = new Map<string, number>();
  const times: FileTime[] = [];
  const seconds = () => performance.now() / 1000;
  return {
    onTestRunStart() {
      started.clear();
      times.length = 0;
    },
    onTestModuleQueued({ id }) {
      started.set(id, seconds());
    },
    onTestModuleEnd(module) {
      const end = seconds();
      const start = started.get(module.id) ?? end;
      times.push({ ...fileOf(module), seconds: secondsOf(module), start, end });
    },
    onTestRunEnd() {
      if (times.length > 1) console.log(`\n${timingText(times)}`);
    },
  };
}

/**
 * Two tables as text. The first has the projects in the order of their start, each with the seconds from the
 * start of its first file to the end of its last. The second has the slowest files. Files that run in
 * parallel slow each other down, so their seconds add up to more than their project's.
 */
export function timingText(times: readonly FileTime[]): string {
  const slowest = times.toSorted((a, b) => b.seconds - a.seconds).slice(0, SLOWEST);
  return [
    'Seconds of each project',
    ...projectsOf(times).map(({ name, files, seconds }) => row(seconds, `${name} (files: ${files})`)),
    'Seconds of the slowest files',
    ...slowest.map(({ file, seconds }) => row(seconds, file)),
  ].join('\n');
}

function projectsOf(times: readonly FileTime[]) {
  return [...new Set(times.map(({ project }) => project))]
    .map((name) => {
      const files = times.filter(({ project }) => project === name);
      const start = Math.min(...files.map((file) => file.start));
      const end = Math.max(...files.map((file) => file.end));
      return { name, files: files.length, start, seconds: end - start };
    })
    .sort((a, b) => a.start - b.start);
}

function row(seconds: number, text: string): string {
  return `${seconds.toFixed(1).padStart(8)}  ${text}`;
}

function fileOf({ project, moduleId }: TestModule) {
  return { project: project.name, file: path.relative(process.cwd(), moduleId).replaceAll(path.sep, '/') };
}

function secondsOf(module: TestModule): number {
  const { prepareDuration, environmentSetupDuration, setupDuration, collectDuration, duration } =
    module.diagnostic();
  // In a browser the other durations include the files before: they are counted from the start of its page.
  if (module.project.config.browser.enabled) return duration / 1000;
  return (prepareDuration + environmentSetupDuration + setupDuration + collectDuration + duration) / 1000;
}
