#include "CCatalog.h"
static const unsigned char principals[] = {
#embed "Data/service-principals.txt"
};
const unsigned char *catalog_principals(void) { return principals; }
size_t catalog_principals_size(void) { return sizeof principals; }
