import module from 'node:module';
import { join } from 'node:path';
import { cacheFolder } from '../io/cache-folder.ts';

// What V8 makes of the code is kept, where Node can (22.8 and later): half of the time of a short command. Node's own folder for it
// is one for all users of a machine, so another user could put code there.
const folder = cacheFolder(process.platform, process.env);
if (folder !== undefined && 'enableCompileCache' in module && typeof module.enableCompileCache === 'function') {
  module.enableCompileCache(join(folder, 'code'));
}

await import('./main.ts');
