import type { Host } from './host';

/** The environment that a certificate is for. */
export function environmentOf({ env }: { readonly env?: string | undefined }, host: Host): string {
  return env ?? host.env('WESLEY_ENV') ?? 'development';
}
