import type { Role } from '@/lib/roles/roles'

/** Who must have a second factor; the others may. */
export const SECOND_FACTOR_SETTINGS = ['optional', 'administrators'] as const
export type SecondFactorSetting = (typeof SECOND_FACTOR_SETTINGS)[number]

export const mustHaveSecondFactor = (role: Role | null | undefined, setting: SecondFactorSetting): boolean =>
  setting === 'administrators' && role === 'administrator'
