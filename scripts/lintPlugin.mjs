/** The project's own lint rules. */
import { importDirections } from './lintImports.mjs';
import { textAlone } from './lintText.mjs';

export default {
  meta: { name: 'lodelines' },
  rules: { 'import-directions': importDirections, 'text-alone': textAlone },
};
