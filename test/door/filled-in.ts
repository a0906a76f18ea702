/** What is filled in before a delegation can be confirmed, by the part of the form. */

export const why = {
  goals: 'business,investment',
  initiator: 'Medicon Village',
  businessPotential: 'Licenser',
};

export const contact = {
  theyWant: 'Kliniska prövningar',
  weGain: 'Affärer',
  sharesGoals: 'yes',
  strengthensIn: 'yes',
  strengthensInReason: 'Cancerforskning',
};
