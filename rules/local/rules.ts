import { closedOrderArchivedInTime } from './closed-order-archived-in-time.js'
import { closedOrderRevisited } from './closed-order-revisited.js'
import { closedOrderShowsEveryStep } from './closed-order-shows-every-step.js'
import { countedRepeatsSupervised } from './counted-repeats-supervised.js'
import { exchangesHeldEveryYear } from './exchanges-held-every-year.js'
import { feedbackGivenEveryYear } from './feedback-given-every-year.js'
import { findingCriticised } from './finding-criticised.js'
import { findingFollowedByMeasure } from './finding-followed-by-measure.js'
import { leadUnitNamedWhenSeveral } from './lead-unit-named-when-several.js'
import { mediaReportsEveryYear } from './media-reports-every-year.js'
import { orderAnsweredDirectlyOrTransferred } from './order-answered-directly-or-transferred.js'
import { orderCarriesItsLimit } from './order-carries-its-limit.js'
import { orderClosedByPromisedTime } from './order-closed-by-promised-time.js'
import { orderDispatchedInItsUrgencyTime } from './order-dispatched-in-its-urgency-time.js'
import { orderFinishedInTime } from './order-finished-in-time.js'
import { orderFirstContactedInTime } from './order-first-contacted-in-time.js'
import { orderNamesTheRequester } from './order-names-the-requester.js'
import { orderNamesTimeMatterAndContact } from './order-names-time-matter-and-contact.js'
import { orderPromisesATimeWhenUnfinished } from './order-promises-a-time-when-unfinished.js'
import { orderRehandledOnEitherReason } from './order-rehandled-on-either-reason.js'
import { orderRepliedInItsLevelTime } from './order-replied-in-its-level-time.js'
import { orderRepliedInItsTier } from './order-replied-in-its-tier.js'
import { orderRepliedInTime } from './order-replied-in-time.js'
import { orderRepliedWithinLongestTime } from './order-replied-within-longest-time.js'
import { orderReportedBackInItsUrgencyTime } from './order-reported-back-in-its-urgency-time.js'
import { orderReturnExplained } from './order-return-explained.js'
import { orderReturnedInTime } from './order-returned-in-time.js'
import { orderRevisitedOnceLimitExpires } from './order-revisited-once-limit-expires.js'
import { orderSignedInItsUrgencyTime } from './order-signed-in-its-urgency-time.js'
import { overdueOrderSupervised } from './overdue-order-supervised.js'
import { papersPublishedEveryYear } from './papers-published-every-year.js'
import { professionalsTrainedEveryYear } from './professionals-trained-every-year.js'
import { proposalsMadeEveryYear } from './proposals-made-every-year.js'
import { redoneOrderSupervisedWhenStillDissatisfied } from './redone-order-supervised-when-still-dissatisfied.js'
import { rehandledOrderAnsweredInTime } from './rehandled-order-answered-in-time.js'
import { repeatedOrderSupervised } from './repeated-order-supervised.js'
import { seriousFindingDisciplined } from './serious-finding-disciplined.js'
import { smsGivesContentAndPlace } from './sms-gives-content-and-place.js'
import { smsInItsForm } from './sms-in-its-form.js'
import { smsWithinLength } from './sms-within-length.js'
import { supervisedOrderAnsweredInTime } from './supervised-order-answered-in-time.js'
import { surveyCoversItsUnits } from './survey-covers-its-units.js'
import { surveyGathersItsSamples } from './survey-gathers-its-samples.js'

/** What only some places ask, in the order of an order's life; each runs where a profile names it. */
export const rules = [
  smsGivesContentAndPlace,
  smsWithinLength,
  smsInItsForm,
  orderNamesTimeMatterAndContact,
  orderNamesTheRequester,
  orderAnsweredDirectlyOrTransferred,
  orderDispatchedInItsUrgencyTime,
  orderCarriesItsLimit,
  orderSignedInItsUrgencyTime,
  orderFirstContactedInTime,
  leadUnitNamedWhenSeveral,
  orderReturnedInTime,
  orderReturnExplained,
  orderRepliedInTime,
  orderRepliedInItsLevelTime,
  orderRepliedInItsTier,
  orderReportedBackInItsUrgencyTime,
  orderRepliedWithinLongestTime,
  orderFinishedInTime,
  orderPromisesATimeWhenUnfinished,
  orderClosedByPromisedTime,
  overdueOrderSupervised,
  repeatedOrderSupervised,
  countedRepeatsSupervised,
  supervisedOrderAnsweredInTime,
  orderRehandledOnEitherReason,
  rehandledOrderAnsweredInTime,
  redoneOrderSupervisedWhenStillDissatisfied,
  closedOrderRevisited,
  orderRevisitedOnceLimitExpires,
  closedOrderShowsEveryStep,
  closedOrderArchivedInTime,
  findingCriticised,
  seriousFindingDisciplined,
  findingFollowedByMeasure,
  exchangesHeldEveryYear,
  proposalsMadeEveryYear,
  feedbackGivenEveryYear,
  papersPublishedEveryYear,
  professionalsTrainedEveryYear,
  mediaReportsEveryYear,
  surveyCoversItsUnits,
  surveyGathersItsSamples,
] as const
