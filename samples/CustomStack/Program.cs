using CustomStack;
using Odin.Charts;

return ChartApp.Run(args, new ShopChart());
