/*
 * x12 elements: the standard's dictionary. The number of a data element, as an
 * acknowledgment names it (AK402, IK402), and what codes and segments mean, for
 * a person. All in constant tables; nothing is allocated, and what is returned
 * stands for ever. Source: X12.3 and X12.22, release 005010, as a public parser
 * carries them (stupidedi); the words are ours. Lists that others keep have no
 * words here: procedures, diagnoses, reasons of adjustment, remarks, claim
 * status, types of bill, taxonomy.
 */
#ifndef X12_ELEMENTS_H
#define X12_ELEMENTS_H

#include "../base/slice.h"

/*
 * Data element number of an element (1-based) or of its component (1-based; 0:
 * the element itself): NM1 1 is 98, CLM 5,1 is 1331, SV1 1,2 is 234. 0: not
 * known; or a composite itself, a component of what is no composite, or one of
 * ISA, IEA and TA1, none of which has a number an acknowledgment could name.
 */
int x12_element_number(struct slice tag, int element, int component);

/*
 * A code in plain words: NM1 1 "85" is "billing provider". NULL: none known, or
 * not a code. A facility code (number 1331) is a place of service only if its
 * qualifier says so, hence x12_place_words(); where nothing else can stand (SV1
 * 5, SV3 3) this one tells it too.
 */
const char *x12_code_words(struct slice tag, int element, int component,
    struct slice code);

/* Place of service, "11" is "office": of a C023 whose second part is "B". */
const char *x12_place_words(struct slice code);

/* A segment's plain name, for a set without a grammar: "REF" is "reference". */
const char *x12_segment_words(struct slice tag);

#endif
