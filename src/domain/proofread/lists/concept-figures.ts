import type { Concept } from './figure-concepts.ts';

/** Which figure of the catalogue a concept is; the others are told in more ways than one. */
export const CONCEPT_FIGURES: Readonly<Partial<Record<Concept, string>>> = {
  received: 'dossierReceivedTotal',
  online: 'dossierReceivedOnline',
  directPost: 'dossierReceivedDirectPost',
  direct: 'dossierReceivedDirect',
  post: 'dossierReceivedPost',
  carriedOver: 'dossierReceivedCarriedOver',
  withAppointment: 'dossierWithAppointmentSlip',
  resolved: 'dossierResolvedTotal',
  early: 'dossierResolvedEarly',
  onTime: 'dossierResolvedOnTime',
  earlyOrOnTime: 'dossierResolvedEarlyOrOnTime',
  late: 'dossierResolvedLate',
  pending: 'dossierPendingTotal',
  pendingInTime: 'dossierPendingInTime',
  pendingLate: 'dossierPendingLate',
  lateAll: 'dossierLateTotal',
  returned: 'dossierReturned',
  digitised: 'componentDigitized',
  notDigitised: 'componentNotDigitized',
  fullyDigitised: 'componentFullyDigitized',
  resultDigitised: 'resultDigitized',
  resultNotDigitised: 'resultNotDigitized',
  surveyed: 'surveyTotal',
};
