/** The host of a web address as people say it: `youtube.com`. */
export function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./u, '');
}
