/** Days after publication up to which a period may last and yet be reported: papers report a year on its last days. */
export const EARLY_DAYS = 31;
