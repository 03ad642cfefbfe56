#include "CCatalog.h"

/* The tables are read in place, so they begin on a word of their own. */
static const _Alignas(8) unsigned char policies_index[] = {
#embed "Data/policies.index"
};

static const unsigned char policies[] = {
#embed "Data/aws-managed-policies.jsonl"
};

static const _Alignas(8) unsigned char services_index[] = {
#embed "Data/services.index"
};

static const unsigned char principals[] = {
#embed "Data/service-principals.txt"
};

const unsigned char *catalog_policies_index(void) { return policies_index; }
size_t catalog_policies_index_size(void) { return sizeof policies_index; }

const unsigned char *catalog_policies(void) { return policies; }
size_t catalog_policies_size(void) { return sizeof policies; }

const unsigned char *catalog_services_index(void) { return services_index; }
size_t catalog_services_index_size(void) { return sizeof services_index; }

const unsigned char *catalog_principals(void) { return principals; }
size_t catalog_principals_size(void) { return sizeof principals; }
