/** Makes the fonts before the first test, as the build does: they are not committed. */
export { makeFonts as setup } from '../../scripts/fontPlugin.ts';
