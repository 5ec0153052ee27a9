/** Who answers, when: rings waiting contacts on desks. */
export {};
