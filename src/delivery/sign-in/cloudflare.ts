import { handle } from './handle.ts';
import { readSettings, type Environment } from './settings.ts';

/** The sign-in service as a Cloudflare worker; its settings are the worker's variables. */
export default {
  fetch: (request: Request, environment: Environment): Promise<Response> =>
    handle(request, readSettings(environment)),
};
