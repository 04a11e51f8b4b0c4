/** Loads the table of keyboard shortcuts. */
export const loadKeysDialog = async () => (await import('./KeysDialog.tsx')).KeysDialog;
