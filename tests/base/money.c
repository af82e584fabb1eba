/*
 * money: what is an amount in an 835 and in a spreadsheet's CSV, and what is not.
 * Rows are {in, cents or BAD, why}; wanted values are worked out by hand.
 */
#include "../lib/base/money.h"
#include "tap.h"

#define BAD INT64_MIN

struct row {
	const char *in;
	int64_t want;
	const char *why;
};

static const struct row x12[] = {
	{ "100", 10000, "no point is whole dollars" },
	{ "75.5", 7550, "one decimal is dimes" },
	{ "75.50", 7550, "two decimals" },
	{ ".25", 25, "cents alone" },
	{ "100.", 10000, "a point at the end" },
	{ "0", 0, "nothing" },
	{ "-0", 0, "minus nothing is nothing" },
	{ "-5", -500, "the payer takes five" },
	{ "-.05", -5, "minus a nickel" },
	{ "12.500", 1250, "zeros beyond the cent are no fraction" },
	{ "12.5000000000", 1250, "however many" },
	{ "000000000000000012", 1200, "leading zeros" },
	{ "99999999.99", 9999999999, "the largest amount" },
	{ "-99999999.99", -9999999999, "the largest taken back" },
	{ "", BAD, "empty" },
	{ ".", BAD, "a point alone" },
	{ "-", BAD, "a sign alone" },
	{ "-.", BAD, "a sign and a point" },
	{ "+5", BAD, "a plus: not in X12" },
	{ "--5", BAD, "two signs" },
	{ "5-", BAD, "a sign behind" },
	{ "1.2.3", BAD, "two points" },
	{ "12.345", BAD, "a fraction of a cent" },
	{ "0.001", BAD, "a tenth of a cent" },
	{ "1.0001", BAD, "a fraction behind zeros" },
	{ "1,000", BAD, "a comma: not in X12" },
	{ "$5", BAD, "a dollar sign: not in X12" },
	{ "(5)", BAD, "parentheses: not in X12" },
	{ "1e5", BAD, "an exponent" },
	{ "1E2", BAD, "a capital exponent" },
	{ "0x10", BAD, "hexadecimal" },
	{ "8O", BAD, "a letter O for a nought" },
	{ " 5", BAD, "a blank in front" },
	{ "5 ", BAD, "a blank behind" },
	{ "5\n", BAD, "a line end" },
	{ "1 2", BAD, "a blank within" },
	{ "NaN", BAD, "not a number" },
	{ "inf", BAD, "infinity" },
	{ "\xd9\xa3", BAD, "an Arabic digit" },
	{ "100000000.00", BAD, "a cent above the largest" },
	{ "-100000000", BAD, "below the smallest" },
	{ "99999999999999.99", BAD, "eighteen nines" },
	{ "92233720368547758.08", BAD, "one more than 64 bits of cents" },
	{ "18446744073709551616", BAD, "2 to the 64" },
	{ "18446744073709551621", BAD, "5 if it wrapped around 64 bits" },
	{ "99999999999999999999999999999999999999", BAD, "endless nines" },
};

static const struct row csv[] = {
	{ "1234.5", 123450, "as spreadsheets write it" },
	{ "$1,234.50", 123450, "a dollar sign and a comma" },
	{ "(12.00)", -1200, "parentheses are minus" },
	{ "($1,234.50)", -123450, "both" },
	{ "-3", -300, "minus" },
	{ "-$3.00", -300, "minus dollars" },
	{ " 5.00 ", 500, "blanks around" },
	{ "1,234,567.89", 123456789, "two commas" },
	{ "$.50", 50, "half a dollar" },
	{ "99,999,999.99", 9999999999, "the largest amount" },
	{ "", BAD, "empty" },
	{ " ", BAD, "blank" },
	{ "$", BAD, "a dollar sign alone" },
	{ "()", BAD, "empty parentheses" },
	{ "(", BAD, "one parenthesis" },
	{ "(5", BAD, "never closed" },
	{ "5)", BAD, "never opened" },
	{ "(-5)", BAD, "minus twice" },
	{ "-(5)", BAD, "minus before parentheses" },
	{ "$-5", BAD, "the sign behind the dollar" },
	{ "--5", BAD, "two signs" },
	{ "-$-5", BAD, "two signs around the dollar" },
	{ "$$5", BAD, "two dollars" },
	{ "5$", BAD, "a dollar behind" },
	{ "12.345", BAD, "a fraction of a cent" },
	{ "12.500", BAD, "three decimals, even noughts" },
	{ "1,23", BAD, "a comma for a point" },
	{ "1,234,56", BAD, "a group of two at the end" },
	{ "1,2345", BAD, "a group of four" },
	{ "1234,567", BAD, "four digits before the comma" },
	{ ",123", BAD, "a comma in front" },
	{ "1,,234", BAD, "two commas together" },
	{ "1,234,", BAD, "a comma at the end" },
	{ "1.234,50", BAD, "as Germans write it" },
	{ "1.234.567", BAD, "points for commas" },
	{ "1e3", BAD, "what a spreadsheet makes of a long number" },
	{ "1.00E+05", BAD, "the same in full" },
	{ "#REF!", BAD, "a broken formula" },
	{ "=1+1", BAD, "a formula" },
	{ "5 USD", BAD, "a currency" },
	{ "\xc2\xa3" "5", BAD, "pounds" },
	{ "1 234.50", BAD, "a blank for a comma" },
	{ "100,000,000.00", BAD, "above the largest" },
	{ "(100000000)", BAD, "below the smallest" },
	{ "0000000000000000000000000000000000000005", BAD,
	    "longer than any amount is written" },
};

static void
parse(const char *form, int (*parser)(struct slice, int64_t *),
    const struct row *rows, size_t n)
{
	char why[160];

	for (size_t i = 0; i < n; i++) {
		int64_t cents = 4711;

		if (parser(EXACT(rows[i].in), &cents) == -1)
			cents = BAD;
		snprintf(why, sizeof(why), "%s: %s", form, rows[i].why);
		tap_int(cents, rows[i].want, why);
	}
}

static void
format(void)
{
	static const struct {
		int64_t cents;
		const char *csv, *x12;
	} rows[] = {
		{ 0, "0.00", "0" }, { 5, "0.05", "0.05" },
		{ -5, "-0.05", "-0.05" }, { 10, "0.10", "0.1" },
		{ 100, "1.00", "1" }, { 10000, "100.00", "100" },
		{ 123450, "1234.50", "1234.5" },
		{ -100, "-1.00", "-1" }, { 100010, "1000.10", "1000.1" },
		{ 9999999999, "99999999.99", "99999999.99" },
		{ INT64_MAX, "92233720368547758.07", "92233720368547758.07" },
		{ INT64_MIN, "-92233720368547758.08",
		    "-92233720368547758.08" },
	};
	char buf[MONEY_TEXT];

	for (size_t i = 0; i < ROWS(rows); i++) {
		tap_text(money_format(rows[i].cents, buf), rows[i].csv,
		    "cents as people read them");
		tap_text(money_format_x12(rows[i].cents, buf), rows[i].x12,
		    "cents as a payer's computer does");
	}
}

/* Every amount that is printed is read as the same: a stride over the range. */
static void
round_trip(void)
{
	char buf[MONEY_TEXT];
	int64_t cents, wrong = 0, n = 0;

	for (int64_t c = -MONEY_MAX; c <= MONEY_MAX; c += 19997, n++) {
		money_format_x12(c, buf);
		wrong += money_parse_x12(slice_of(buf), &cents) == -1 ||
		    cents != c;
		money_format(c, buf);
		wrong += money_parse_csv(slice_of(buf), &cents) == -1 ||
		    cents != c;
	}
	tap_ok(n > 1000000, "a million amounts were tried");
	tap_int(wrong, 0, "each is read as it was written");
}

static void
add(void)
{
	int64_t sum = INT64_MAX - 1;

	tap_int(money_add(&sum, 1), 0, "the last cent that fits");
	tap_int(sum, INT64_MAX, "is added");
	tap_int(money_add(&sum, 1), -1, "one more does not");
	tap_int(sum, INT64_MAX, "and the sum is as before");
	sum = INT64_MIN;
	tap_int(money_add(&sum, -1), -1, "nor one less at the other end");
	tap_int(sum, INT64_MIN, "and that sum is as before");
	sum = 7;
	tap_int(money_add(&sum, -10) == 0 ? sum : BAD, -3, "below nothing");
}

static const struct row quantities[] = {
	{ "1", 1000, "one" }, { "2.5", 2500, "two and a half" },
	{ "0.125", 125, "an eighth" }, { ".5", 500, "a half" },
	{ "1.5000", 1500, "noughts behind" }, { " 3 ", 3000, "blanks around" },
	{ "99999999", 99999999000, "the largest" },
	{ "", BAD, "empty" }, { ".", BAD, "a point" },
	{ "-1", BAD, "less than none" }, { "0.0001", BAD, "too fine" },
	{ "1.2345", BAD, "four decimals" }, { "1e1", BAD, "an exponent" },
	{ "1,000", BAD, "a comma" }, { "1 2", BAD, "a blank within" },
	{ "two", BAD, "a word" }, { "100000000", BAD, "above the largest" },
	{ "99999999.001", BAD, "a thousandth above" },
	{ "9223372036854775808", BAD, "2 to the 63" },
	{ "18446744073709551617", BAD, "1 if it wrapped around" },
};

int
main(void)
{
	static const struct {
		int64_t q;
		const char *text;
	} shown[] = { { 0, "0" }, { 1000, "1" }, { 2500, "2.5" },
		{ 125, "0.125" }, { 10000, "10" }, { 100000, "100" },
		{ 99999999000, "99999999" }, { 1, "0.001" } };
	char buf[MONEY_TEXT];

	parse("x12", money_parse_x12, x12, ROWS(x12));
	parse("csv", money_parse_csv, csv, ROWS(csv));
	parse("quantity", quantity_parse, quantities, ROWS(quantities));
	for (size_t i = 0; i < ROWS(shown); i++)
		tap_text(quantity_format(shown[i].q, buf), shown[i].text,
		    "a quantity as written");
	format();
	round_trip();
	add();
	return tap_done();
}
