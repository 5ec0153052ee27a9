/** What is not about limits of time does not fail by them, however busy the machine is. */
export const patientLimits = { DATABASE_ANSWER_MS: '14000', DATABASE_LOCK_MS: '10000', BILLING_ANSWER_MS: '14000' };
