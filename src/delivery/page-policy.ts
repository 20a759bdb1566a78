import { editorOrigins } from './editor-origins.ts';
import { isFor } from './path-pattern.ts';
import { metaPolicy, pagePolicies, policyStart } from './policy.ts';

const policies = pagePolicies(editorOrigins());

/**
 * The tag by which a page states its own policy, for hosts that send no headers, by its path without
 * the base; nothing while developing, when Vite writes styles into the pages.
 */
export function policyTag(path: string): string {
  const policy = policies.findLast((one) => isFor(one.path, path));
  if (!policy) throw new Error(`No policy for ${path}.`);
  return import.meta.env.DEV ? '' : `${policyStart}${metaPolicy(policy)}">`;
}
