import { headerFormats } from '../engine/publish/header-formats.ts';
import { hostHeaders } from '../engine/publish/host-headers.ts';
import { basePath } from '../site/environment.ts';
import { searchService } from '../site/search-service.ts';

/**
 * `npm run headers -- nginx`: prints the headers that the site should be served with, in the words of a kind of
 * host. The built site holds them as `_headers`, for hosts that read that file.
 */
const [name = ''] = process.argv.slice(2);
const format = Object.hasOwn(headerFormats, name) ? headerFormats[name] : undefined;
if (format === undefined) {
  console.error(`Name the host: ${Object.keys(headerFormats).join(', ')}.`);
  process.exitCode = 2;
} else {
  console.log(format(hostHeaders(basePath, searchService?.origin)).trimEnd());
}
