import { readFileSync } from 'node:fs';

const { repository } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  repository?: string | { url: string };
};

/** The repository in package.json; undefined without one. */
export const REPOSITORY_ADDRESS: string | undefined =
  typeof repository === 'object' ? repository.url : repository;
