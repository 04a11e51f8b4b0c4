/** Lints example files with the project's configuration, in a temporary folder. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

interface Diagnostic {
  filename: string;
  code: string;
}

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Lints `files`: text by path from the root of the repository. Returns a function from such a path to the
 * broken rules of the file, such as `eslint(no-console)`, one entry per occurrence.
 */
export function lint(files: Record<string, string>): (file: string) => string[] {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'lodelines-lint-'));
  try {
    const rules = readdirSync(path.join(ROOT, 'scripts')).filter((name) => name.startsWith('lint'));
    for (const name of ['.oxlintrc.json', 'tsconfig.json', ...rules.map((rule) => `scripts/${rule}`)]) {
      cpSync(path.join(ROOT, name), path.join(folder, name));
    }
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }

    // Pass the file names: the linter would otherwise search the linked node_modules.
    const oxlint = path.join(ROOT, 'node_modules/oxlint/bin/oxlint');
    const args = [oxlint, '--format', 'json', ...Object.keys(files)];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    if (!stdout.startsWith('{')) throw new Error(`The linter did not run: ${stdout}${stderr}`);
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: Diagnostic[] };
    return (file) => diagnostics.filter(({ filename }) => filename === file).map(({ code }) => code);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
