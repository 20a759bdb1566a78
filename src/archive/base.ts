/** An address of the site as it works under the base path: `/arkiv/` → `/stad/arkiv/`. */
export function withBase(address: string, base: string): string {
  return address.startsWith('/') ? base.replace(/\/$/u, '') + address : address;
}
