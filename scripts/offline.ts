/** `npm run build:offline`: makes the app as one file that needs no network. */
import { writeFileSync } from 'node:fs';
import { makeFonts } from './fontPlugin.ts';
import { siteAddress } from './oembedPlugin.ts';
import { offlineFile } from './offline/offlineFile.ts';
import { REPOSITORY_ADDRESS } from './repositoryAddress.ts';

const OFFLINE_FILE = 'lodelines-offline.html';

// `run.mjs` sets it for its own script, and the bundler would make the code for developers.
process.env['NODE_ENV'] = 'production';
await makeFonts();
const site = process.env['LODELINES_URL'];
const html = await offlineFile(site ? siteAddress(site) : null, REPOSITORY_ADDRESS);
writeFileSync(OFFLINE_FILE, html);
console.log(`${OFFLINE_FILE}: ${(Buffer.byteLength(html) / 1e6).toFixed(2)} MB`);
