import type { PolicyCommand } from '@wesley/schema';

/** Who is asking, compared with a row. Null where the table does not say who its tenant or owner is. */
export interface Comparisons {
  readonly tenant: string | null;
  readonly owner: string | null;
  readonly role: (name: string) => string;
}

interface Preset {
  /** What the table has to say before the preset can be used. */
  readonly needs: readonly ('tenant' | 'owner')[];
  /** Whether rows of other tenants stay out of reach, whatever the condition says. */
  readonly withinTenant: boolean;
  /** The condition for a command; null when nobody may. */
  readonly condition: (compare: Comparisons, command: PolicyCommand) => string | null;
}

const tenant = ({ tenant: is }: Comparisons) => is;
const owner = ({ owner: is }: Comparisons) => is;

/** Conditions by name. */
export const presets = {
  tenant: { needs: ['tenant'], withinTenant: false, condition: tenant },
  owner: { needs: ['owner'], withinTenant: true, condition: owner },
  tenant_and_owner: {
    needs: ['tenant', 'owner'],
    withinTenant: false,
    condition: (compare) => `${String(tenant(compare))} AND ${String(owner(compare))}`,
  },
  owner_or_admin: {
    needs: ['owner'],
    withinTenant: true,
    condition: (compare) => `${String(owner(compare))} OR ${compare.role('admin')}`,
  },
  admin_only: { needs: [], withinTenant: true, condition: ({ role }) => role('admin') },
  public_read: { needs: [], withinTenant: false, condition: (_, command) => (command === 'SELECT' ? 'true' : null) },
  system_only: { needs: [], withinTenant: false, condition: ({ role }) => role('system') },
  never: { needs: [], withinTenant: false, condition: () => null },
} as const satisfies Readonly<Record<string, Preset>>;

export type PresetName = keyof typeof presets;

export function presetNamed(name: string): Preset | undefined {
  return Object.hasOwn(presets, name) ? presets[name as PresetName] : undefined;
}
