/** Loads the overview of the scenes. */
export const loadScenesDialog = async () => (await import('./ScenesDialog.tsx')).ScenesDialog;
