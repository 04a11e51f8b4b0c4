/** Which modules the page needs before anything else. */

/** What the bundler tells of a module. */
interface ModuleGraph {
  getModuleInfo(id: string): { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

/**
 * The chunk `page` for every module that the page's entry reaches without a lazy import, null for the
 * others. Left alone, the bundler would split off what a lazy chunk uses too: one request more for each.
 */
export function firstChunk(id: string, graph: ModuleGraph): 'page' | null {
  const seen = new Set<string>();
  const reached = (module: string): boolean => {
    if (seen.has(module)) return false;
    seen.add(module);
    const info = graph.getModuleInfo(module);
    return info !== null && (info.isEntry || info.importers.some(reached));
  };
  return reached(id) ? 'page' : null;
}
