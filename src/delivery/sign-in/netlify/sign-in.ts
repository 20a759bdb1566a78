import { handle } from '../handle.ts';
import { readSettings } from '../settings.ts';

/** The sign-in service as a Netlify function; its settings are the site's environment variables. */
export default (request: Request): Promise<Response> => handle(request, readSettings(process.env));

/** The addresses that Netlify leads here. */
export const config = { path: ['/sign-in/auth', '/sign-in/callback'] };
