import { readSite } from '../engine/read/site-config.ts';

/** The newsroom’s configuration, as this build reads it. */
export const site = await readSite();
