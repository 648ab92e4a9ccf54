import type { DocumentRule, LibraryRule } from '../rule.ts';
import { bodyLength } from './body-length.ts';
import { componentAttributes } from './component-attributes.ts';
import { controlCharacters } from './control-characters.ts';
import { dateOrder } from './date-order.ts';
import { descriptiveLink } from './descriptive-link.ts';
import { failedMarkdown } from './failed-markdown.ts';
import { frontMatter } from './front-matter.ts';
import { futureDate } from './future-date.ts';
import { headingOrder } from './heading-order.ts';
import { imageAlt } from './image-alt.ts';
import { imageMetadata } from './image-metadata.ts';
import { imageSize } from './image-size.ts';
import { lostText } from './lost-text.ts';
import { nearDuplicate } from './near-duplicate.ts';
import { outcomeConsistency } from './outcome-consistency.ts';
import { pastedList } from './pasted-list.ts';
import { personalData } from './personal-data.ts';
import { placeholderText } from './placeholder-text.ts';
import { rawHtml } from './raw-html.ts';
import { remoteResource } from './remote-resource.ts';
import { requiredSections } from './required-sections.ts';
import { sameStudy } from './same-study.ts';
import { sourceUrl } from './source-url.ts';
import { strayFile } from './stray-file.ts';
import { textSize } from './text-size.ts';
import { unexpandedAbbreviation } from './unexpanded-abbreviation.ts';
import { uniqueId } from './unique-id.ts';
import { unknownComponent } from './unknown-component.ts';
import { unknownReference } from './unknown-reference.ts';
import { unsafeLink } from './unsafe-link.ts';
import { unsafeMdx } from './unsafe-mdx.ts';

/** Rules that look at one file by itself; what they find has to be mended. */
export const documentRules: readonly DocumentRule[] = [
  frontMatter,
  unknownReference,
  requiredSections,
  headingOrder,
  bodyLength,
  pastedList,
  lostText,
  failedMarkdown,
  placeholderText,
  unexpandedAbbreviation,
  descriptiveLink,
  outcomeConsistency,
  dateOrder,
  futureDate,
  sourceUrl,
  personalData,
  unsafeMdx,
  unsafeLink,
  remoteResource,
  rawHtml,
  unknownComponent,
  componentAttributes,
  controlCharacters,
  textSize,
  imageAlt,
  imageSize,
  imageMetadata,
];

/** Rules that compare the files of a library. */
export const libraryRules: readonly LibraryRule[] = [uniqueId, nearDuplicate, sameStudy, strayFile];
