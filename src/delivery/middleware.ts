import { defineMiddleware } from 'astro:middleware';
import { editorOrigins } from './editor-origins.ts';
import { isFor } from './path-pattern.ts';
import { metaPolicy, pagePolicies } from './policy.ts';

const charset = '<meta charset="utf-8">';
const policies = pagePolicies(editorOrigins());

/** Lets each page state its own policy, for hosts that send no headers. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (response.headers.get('Content-Type')?.startsWith('text/html') !== true) return response;
  const html = await response.text();
  const path = url.pathname.slice(import.meta.env.BASE_URL.replace(/\/$/u, '').length);
  const policy = policies.findLast((one) => isFor(one.path, path));
  if (!policy || !html.includes(charset)) throw new Error(`No place for a policy in ${path}.`);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${metaPolicy(policy)}">`;
  return new Response(html.replace(charset, charset + meta), response);
});
